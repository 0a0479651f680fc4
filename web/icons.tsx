/** Our line icons: 24 × 24, drawn with the text's colour. Always beside a word or with an `aria-label` on their button. */
import type { SVGProps } from 'react';

export interface IconProps extends Omit<SVGProps<SVGSVGElement>, 'ref'> {
  readonly size?: number;
}

const icon = (...paths: string[]) =>
  function Icon({ size = 20, ...rest }: IconProps) {
    return (
      <svg
        viewBox="0 0 24 24"
        width={size}
        height={size}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        {...rest}
      >
        {paths.map((d) => (
          <path key={d} d={d} />
        ))}
      </svg>
    );
  };

export const TodayIcon = icon(
  'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  'M12 2v2M12 20v2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M2 12h2M20 12h2M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4',
);
export const ScriptIcon = icon(
  'M14 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8Z',
  'M14 3v5h5',
  'M9 13h6M9 17h4',
);
export const CampaignIcon = icon(
  'M3 10v4a1 1 0 0 0 1 1h3l9 4V5L7 9H4a1 1 0 0 0-1 1Z',
  'M19.5 9a4 4 0 0 1 0 6',
  'M8 15v4a1 1 0 0 0 1 1h1',
);
export const CalendarIcon = icon(
  'M5 5h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z',
  'M3 10h18M8 3v4M16 3v4',
);
export const SpeakerIcon = icon(
  'M7 3h10a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Z',
  'M12 11a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  'M12 7h.01',
);
export const LogIcon = icon(
  'M4 6.5 5.5 8 8 5',
  'M4 12.5 5.5 14 8 11',
  'M4 18.5 5.5 20 8 17',
  'M12 7h8M12 13h8M12 19h8',
);
export const BookIcon = icon(
  'M12 6.5A8 8 0 0 0 3 5v13a8 8 0 0 1 9 1.5A8 8 0 0 1 21 18V5a8 8 0 0 0-9 1.5Z',
  'M12 6.5v13',
);
export const SettingsIcon = icon(
  'M4 7h9M19 7h1M4 17h1M11 17h9',
  'M16 4.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  'M8 14.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
);
export const UsersIcon = icon(
  'M9 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  'M2 20a7 7 0 0 1 14 0',
  'M16 4.2a4 4 0 0 1 0 7.6M18.5 14.5A7 7 0 0 1 22 20',
);
export const MoreIcon = icon('M4 6h16M4 12h16M4 18h16');
export const DotsIcon = icon(
  'M5 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1ZM12 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1ZM19 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1Z',
);
export const GripIcon = icon('M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01');
export const PlusIcon = icon('M12 5v14M5 12h14');
export const SearchIcon = icon('M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z', 'm20 20-4-4');
export const UploadIcon = icon('M12 15V4M7.5 8.5 12 4l4.5 4.5', 'M4 15v3a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-3');
export const DownloadIcon = icon(
  'M12 4v11M7.5 10.5 12 15l4.5-4.5',
  'M4 15v3a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-3',
);
export const PasteIcon = icon(
  'M9 4h6v3H9Z',
  'M15 5h2a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2h2',
  'M9 12h6M9 16h4',
);
export const PlayIcon = icon('M8 5.5v13l10.5-6.5Z');
export const PauseIcon = icon('M8.5 5v14M15.5 5v14');
export const StopIcon = icon('M7 7h10v10H7Z');
export const CheckIcon = icon('m5 12.5 4.5 4.5L19 7.5');
export const CloseIcon = icon('M6 6l12 12M18 6 6 18');
export const AlertIcon = icon('M12 4 2.8 19.5h18.4Z', 'M12 10v4.5M12 17.2h.01');
export const InfoIcon = icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z', 'M12 11v5M12 8h.01');
export const TrashIcon = icon('M4 7h16M9 7V4h6v3', 'm6 7 1 13h10l1-13', 'M10 11v5M14 11v5');
export const EditIcon = icon('m14.5 5.5 4 4L8 20H4v-4Z', 'm12.5 7.5 4 4');
export const UndoIcon = icon('M8 5 4 9l4 4', 'M4 9h10a5.5 5.5 0 0 1 0 11h-4');
export const HistoryIcon = icon('M4 12a8 8 0 1 0 2.6-5.9L4 8.5', 'M4 4v4.5h4.5', 'M12 8v4.5l3 1.5');
export const MicrophoneIcon = icon(
  'M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3Z',
  'M5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21',
);
export const MoonIcon = icon('M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z');
export const SignOutIcon = icon('M14 4H6a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h8', 'M10 12h11M17 8l4 4-4 4');
export const ChevronRightIcon = icon('m9 5 7 7-7 7');
export const ChevronLeftIcon = icon('m15 5-7 7 7 7');
export const ChevronDownIcon = icon('m5 9 7 7 7-7');
export const ShareIcon = icon(
  'M18 3a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM6 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM18 15a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  'm8.6 10.6 6.8-3.4M8.6 13.4l6.8 3.4',
);
export const CopyIcon = icon(
  'M9 9h10a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V10a1 1 0 0 1 1-1Z',
  'M16 9V5a1 1 0 0 0-1-1H5a1 1 0 0 0-1 1v10a1 1 0 0 0 1 1h3',
);
export const ClockIcon = icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z', 'M12 7.5V12l3 2');
export const OfflineIcon = icon(
  'M3 3l18 18',
  'M5 12.5a10 10 0 0 1 4-2.4M12.5 9.6A10 10 0 0 1 19 12.5M8.5 16a5 5 0 0 1 7 0M12 20h.01M2 8.8a15 15 0 0 1 4.2-2.7M10.5 5A15 15 0 0 1 22 8.8',
);
export const PrintIcon = icon(
  'M7 8V3h10v5',
  'M7 17H5a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2',
  'M7 14h10v7H7Z',
);
export const PinIcon = icon('M9 4h6l-1 6 3 3H7l3-3Z', 'M12 13v7');
export const BellIcon = icon('M6 10a6 6 0 1 1 12 0c0 5 2 6 2 6H4s2-1 2-6Z', 'M10 19.5a2 2 0 0 0 4 0');
export const FilterIcon = icon('M4 6h16M7 12h10M10 18h4');
export const LinkIcon = icon(
  'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7',
  'M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17',
);

/** The product's sign: a horn loudspeaker with its sound. */
export function LogoIcon({ size = 28, ...rest }: IconProps) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" {...rest}>
      <rect width="32" height="32" rx="9" fill="var(--mantine-color-jade-7)" />
      <path d="M7.5 13.2v5.6h3.6l7.4 4.2V9l-7.4 4.2Z" fill="#fff" />
      <path
        d="M21.6 12.6a5 5 0 0 1 0 6.8M24.3 9.8a9 9 0 0 1 0 12.4"
        fill="none"
        stroke="#fff"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
