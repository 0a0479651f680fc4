/** Draws an announcement as a square picture for social networks. */
import { republish as t } from '../../../texts/republish.ts';
import { shortened, type Notice } from './notice.ts';

export const PICTURE_SIDE = 1080;
const MARGIN = 88;
const FONT = '"Be Vietnam Pro", sans-serif';

export async function drawPicture(canvas: HTMLCanvasElement, notice: Notice): Promise<void> {
  // The canvas doesn't wait for a typeface by itself.
  await Promise.all(
    ['400 40px', '600 40px'].map((font) => document.fonts.load(`${font} "Be Vietnam Pro"`, 'Ưởẵị abc 123')),
  );
  const pen = canvas.getContext('2d')!;
  canvas.width = canvas.height = PICTURE_SIDE;
  const width = PICTURE_SIDE - 2 * MARGIN;

  pen.fillStyle = '#076b5b';
  pen.fillRect(0, 0, PICTURE_SIDE, PICTURE_SIDE);
  drawWaves(pen);

  pen.fillStyle = '#ffffff';
  pen.textBaseline = 'top';
  pen.font = `600 30px ${FONT}`;
  pen.fillText(t.notice.toUpperCase(), MARGIN, MARGIN);

  const title = fit(pen, notice.title, width, { weight: 600, largest: 68, smallest: 40, lines: 5 });
  let y = MARGIN + 70;
  pen.font = title.font;
  for (const line of title.lines) {
    pen.fillText(line, MARGIN, y);
    y += title.size * 1.25;
  }

  y += 30;
  if (notice.lastDay) {
    pen.font = `600 38px ${FONT}`;
    const words = t.deadline(notice.lastDay);
    pen.beginPath();
    pen.roundRect(MARGIN, y, Math.min(width, pen.measureText(words).width + 64), 84, 20);
    pen.fill();
    pen.fillStyle = '#04574a';
    pen.fillText(words, MARGIN + 32, y + 21);
    pen.fillStyle = '#ffffff';
    y += 84 + 36;
  }

  const foot = PICTURE_SIDE - MARGIN - 40;
  const room = Math.floor((foot - 30 - y) / 50);
  pen.font = `400 34px ${FONT}`;
  const said = wrap(pen, shortened(notice.text, room * 44), width);
  for (const [index, line] of said.slice(0, Math.max(0, room)).entries()) {
    const cut = index === room - 1 && said.length > room;
    pen.fillText(cut ? `${line.replace(/[\s,.;]+\S*$/, '')}…` : line, MARGIN, y);
    y += 50;
  }
  pen.font = `600 30px ${FONT}`;
  pen.fillText(notice.station, MARGIN, foot);
}

/** Sound leaving the foot of the picture. */
function drawWaves(pen: CanvasRenderingContext2D): void {
  pen.strokeStyle = '#ffffff';
  for (let ring = 1; ring <= 6; ring += 1) {
    pen.globalAlpha = 0.1 - ring * 0.012;
    pen.lineWidth = 30 - ring * 3;
    pen.beginPath();
    pen.arc(PICTURE_SIDE, PICTURE_SIDE, ring * 120, Math.PI, Math.PI * 1.5);
    pen.stroke();
  }
  pen.globalAlpha = 1;
}

function wrap(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && pen.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** The largest letters with which a text takes few enough lines. */
function fit(
  pen: CanvasRenderingContext2D,
  text: string,
  width: number,
  by: { weight: number; largest: number; smallest: number; lines: number },
): { lines: string[]; size: number; font: string } {
  for (let size = by.largest; ; size -= 4) {
    const font = `${by.weight} ${size}px ${FONT}`;
    pen.font = font;
    const lines = wrap(pen, text, width);
    if (lines.length <= by.lines || size <= by.smallest) return { lines, size, font };
  }
}
