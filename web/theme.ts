/** How the desk looks: one accent colour (jade), one typeface with full Vietnamese, generous space. */
import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type OptionsFilter,
} from '@mantine/core';
import { decimalSeparator, finds } from './format.ts';

const jade: MantineColorsTuple = [
  '#e8f6f3',
  '#d3ebe6',
  '#a6d6cc',
  '#75c0b1',
  '#4fae9b',
  '#2f9783',
  '#12806d',
  '#076b5b',
  '#04574a',
  '#02443a',
];

/** Deep enough for words on white, and light enough in the dark. */
const red: MantineColorsTuple = [
  '#fdecec',
  '#fbd9d9',
  '#f5b1b1',
  '#f08f8f',
  '#ef7575',
  '#d94141',
  '#c62828',
  '#b3211d',
  '#9c1a17',
  '#861310',
];

/** Greys with a breath of the accent, so that light and dark belong together. */
const ink: MantineColorsTuple = [
  '#dbe3e1',
  '#c3cecb',
  '#a0aeaa',
  '#7c8b87',
  '#52615d',
  '#3a4744',
  '#2a3634',
  '#1d2725',
  '#151d1c',
  '#0e1514',
];

/** Found with and without accents, as everywhere on the desk. */
const filter: OptionsFilter = ({ options, search }) =>
  options.filter((option) => 'group' in option || finds(option.label, search));

export const theme = createTheme({
  primaryColor: 'jade',
  primaryShade: { light: 7, dark: 6 },
  colors: { jade, red, dark: ink },
  fontFamily: '"Be Vietnam Pro", system-ui, "Segoe UI", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Menlo, monospace',
  fontSizes: {
    xs: 'var(--text-xs)',
    sm: 'var(--text-sm)',
    md: 'var(--text-md)',
    lg: 'var(--text-lg)',
    xl: 'var(--text-xl)',
  },
  headings: {
    fontFamily: '"Be Vietnam Pro", system-ui, "Segoe UI", sans-serif',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: 'var(--text-3xl)', lineHeight: '1.25' },
      h2: { fontSize: 'var(--text-xl)', lineHeight: '1.35' },
      h3: { fontSize: 'var(--text-md)', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '10px', lg: '16px', xl: '24px' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { radius: 'md' } },
    // Either is understood when typed.
    NumberInput: { defaultProps: { decimalSeparator, allowedDecimalSeparators: ['.', ','] } },
    Modal: {
      defaultProps: {
        centered: true,
        radius: 'lg',
        padding: 'lg',
        overlayProps: { backgroundOpacity: 0.4, blur: 2 },
      },
      styles: { title: { fontWeight: 600, fontSize: 'var(--text-lg)' } },
    },
    Drawer: {
      defaultProps: { padding: 'lg', overlayProps: { backgroundOpacity: 0.4, blur: 2 } },
      styles: { title: { fontWeight: 600, fontSize: 'var(--text-lg)' } },
    },
    // Long names make a list of choices wider than its field: from where the field begins, and within the screen.
    Select: {
      defaultProps: {
        filter,
        comboboxProps: { position: 'bottom-start', middlewares: { flip: true, shift: true } },
      },
    },
    MultiSelect: { defaultProps: { filter } },
    SegmentedControl: { defaultProps: { withItemsBorders: false } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300 } },
  },
});

/** Mantine's quiet greys are too pale to read by; ours keep 4.5 : 1 on every ground of the desk. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#13201d',
    '--mantine-color-dimmed': '#54635f',
    '--mantine-color-placeholder': '#66736f',
    '--mantine-color-error': '#b3211d',
    '--mantine-color-default-border': '#cfd9d6',
  },
  dark: {
    '--mantine-color-body': '#172120',
    '--mantine-color-text': '#dfe7e5',
    '--mantine-color-dimmed': '#a0aeaa',
    '--mantine-color-placeholder': '#93a19d',
    '--mantine-color-error': '#ff8f8a',
    // Mantine's own are darker than the ground they stand on.
    '--mantine-color-jade-light': '#15403a',
    '--mantine-color-jade-light-hover': '#1a4d45',
    '--mantine-color-jade-light-color': 'var(--mantine-color-jade-1)',
    '--mantine-color-red-light': '#3d1c1c',
    '--mantine-color-red-light-hover': '#4a2222',
    '--mantine-color-red-light-color': '#ffb0ac',
    '--mantine-color-default': '#1f2b29',
    '--mantine-color-default-hover': '#27342f',
    '--mantine-color-default-border': '#34433f',
  },
});
