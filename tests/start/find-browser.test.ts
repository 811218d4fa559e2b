import { describe, expect, test } from 'vitest';
import { findBrowsers, type Surroundings } from '../../src/start/find-browser.ts';

function computer(platform: NodeJS.Platform, programs: string[], env: Record<string, string> = {}): Surroundings {
  return { platform, env: { PATH: '/usr/local/bin:/usr/bin', HOME: '/home/reader', ...env }, isProgram: (file) => programs.includes(file) };
}

const names = (here: Surroundings) => findBrowsers(here).map(({ name, executablePath }) => `${name}: ${executablePath}`);

describe('findBrowsers', () => {
  test('Chrome before Chromium before Firefox', () => {
    const here = computer('linux', ['/usr/bin/firefox', '/usr/bin/chromium', '/usr/local/bin/google-chrome']);
    expect(names(here)).toEqual(['chrome: /usr/local/bin/google-chrome', 'chromium: /usr/bin/chromium', 'firefox: /usr/bin/firefox']);
  });

  test('the browser itself before its wrapper script', () => {
    expect(names(computer('linux', ['/usr/bin/chromium', '/usr/lib/chromium/chromium']))).toEqual(['chromium: /usr/lib/chromium/chromium']);
  });

  test('what the variables name comes first', () => {
    const here = computer('linux', ['/opt/nightly/firefox', '/usr/bin/chromium'], { FIREFOX_PATH: '/opt/nightly/firefox' });
    expect(findBrowsers(here)[0]).toEqual({ kind: 'firefox', name: 'FIREFOX_PATH', executablePath: '/opt/nightly/firefox' });
  });

  test('a variable that names no program is told, not passed over', () => {
    expect(() => findBrowsers(computer('linux', ['/usr/bin/chromium'], { CHROME_PATH: '/nowhere/chrome' })))
      .toThrow('CHROME_PATH names /nowhere/chrome, which is not a program on this computer.');
  });

  test('applications of one user on a Mac', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    const firefox = '/home/reader/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(names(computer('darwin', [firefox, edge]))).toEqual([`edge: ${edge}`, `firefox: ${firefox}`]);
  });

  test('folders of Windows come from its variables; a missing variable is no folder', () => {
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    expect(names(computer('win32', [chrome, '\\Google\\Chrome\\Application\\chrome.exe'], { PROGRAMFILES: 'C:\\Program Files' })))
      .toEqual([`chrome: ${chrome}`]);
  });

  test('a computer without browsers', () => {
    expect(findBrowsers(computer('linux', []))).toEqual([]);
  });
});
