import { t } from './text.ts';
import type { Permission } from './use-permission.ts';

/** Says that the browser keeps the extension from web pages, and asks from the click. */
export function PermissionNotice({ permission }: { permission: Permission }) {
  return (
    <section class="permission">
      <h2>{t('popup_permission_title')}</h2>
      <p>{t('popup_permission_text')}</p>
      <button type="button" class="main first" onClick={permission.ask}>{t('popup_permission_ask')}</button>
    </section>
  );
}
