// Native inputs, so that keyboard and screen readers know them.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SwitchProps {
  label: ComponentChildren;
  on: boolean;
  change(on: boolean): void;
  disabled?: boolean;
}

export function Switch({ label, on, change, disabled = false }: SwitchProps) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input type="checkbox" role="switch" checked={on} disabled={disabled} onChange={(e) => change(e.currentTarget.checked)} />
    </label>
  );
}

/** A box to tick, with a sample of what it puts on the page. */
export function Tick({ label, on, change, sample }: { label: string; on: boolean; change(on: boolean): void; sample: string }) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={(e) => change(e.currentTarget.checked)} />
      <span class={`sample ${sample}`}>{label}</span>
    </label>
  );
}

interface ChoiceProps<Value extends string | number> {
  legend: string;
  help?: string;
  options: readonly { value: Value; label: string; lang?: string }[];
  value: Value;
  change(value: Value): void;
}

/** One of a few, side by side. */
export function Choice<Value extends string | number>({ legend, help, options, value, change }: ChoiceProps<Value>) {
  const name = useId();
  const helpId = help ? `${name}-help` : undefined;
  return (
    <fieldset class="choice" aria-describedby={helpId}>
      <legend>{legend}</legend>
      <div class="options">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => change(option.value)} />
            <span lang={option.lang}>{option.label}</span>
          </label>
        ))}
      </div>
      {help && <p class="help" id={helpId} aria-live="polite">{help}</p>}
    </fieldset>
  );
}

interface SliderProps {
  label: string;
  value: number;
  text: string;
  min: number;
  max: number;
  step: number;
  change(value: number): void;
}

export function Slider({ label, value, text, min, max, step, change }: SliderProps) {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <output for={id}>{text}</output>
      <input
        id={id} type="range" min={min} max={max} step={step} value={value} aria-valuetext={text}
        onChange={(e) => change(e.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
