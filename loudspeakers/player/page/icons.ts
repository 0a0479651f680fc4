/** The page's few pictures, drawn for it. */
const paths = {
  logo: 'M3 9v6h4l7 5V4L7 9zM17 8.500a5 5 0 0 1 0 7M19.500 5.500a9.500 9.500 0 0 1 0 13',
  power: 'M12 3v9M6.500 6.800a8 8 0 1 0 11 0',
  check: 'M4.500 12.500l5 5 10-11',
  cross: 'M6 6l12 12M18 6L6 18',
  loading: 'M12 4a8 8 0 1 1-8 8',
  clock: 'M12 7v5l3.500 2M12 3.500a8.500 8.500 0 1 0 0 17a8.500 8.500 0 1 0 0-17',
  volume: 'M4 9.500v5h3.500L13 19V5L7.500 9.500zM16.500 9a4.500 4.500 0 0 1 0 6',
  note: 'M9 18V6l10-2v12M9 18a2.500 2.500 0 1 1-5 0a2.500 2.500 0 1 1 5 0M19 16a2.500 2.500 0 1 1-5 0a2.500 2.500 0 1 1 5 0',
  zone: 'M12 21s7-6.200 7-11.500A7 7 0 0 0 5 9.500C5 14.800 12 21 12 21zM12 12a2.500 2.500 0 1 0 0-5a2.500 2.500 0 1 0 0 5',
} as const;

export type IconName = keyof typeof paths;

export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `icon ${name}`);
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
