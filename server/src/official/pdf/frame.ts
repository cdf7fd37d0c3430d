// What stands around the body of a document in a PDF: heading, kind and subject, signatures, recipients.
import type { OfficialDocument, Run, Signature } from '../document.js';
import { LEFT_COLUMN_SHARE, mmToPoints, SIGNATURE_BOX_MM, SIZE } from '../paper.js';
import {
  DRAFT,
  MOTTO,
  NATION,
  numberLine,
  placeAndDate,
  RECIPIENTS,
  recipientLines,
  SIGN_HERE,
} from '../wording.js';
import type { Sheet, TextBox } from './sheet.js';

interface Columns {
  readonly left: TextBox;
  readonly right: TextBox;
}

function columns(sheet: Sheet): Columns {
  const leftWidth = sheet.width * LEFT_COLUMN_SHARE;
  const shared = { size: SIZE.nation, align: 'center' } as const;
  return {
    left: { ...shared, x: sheet.left, width: leftWidth },
    right: { ...shared, x: sheet.left + leftWidth, width: sheet.width - leftWidth },
  };
}

function centre(box: TextBox): number {
  return box.x + box.width / 2;
}

const bold = (text: string): Run[] => [{ text, bold: true }];

export function drawHeading(sheet: Sheet, document: OfficialDocument<unknown>): void {
  const { left, right } = columns(sheet);
  const top = sheet.y;
  if (document.parentBody !== undefined) sheet.text([{ text: document.parentBody }], left);
  sheet.text(bold(document.issuingBody), left);
  sheet.y += 2;
  const issuing = sheet.lines(bold(document.issuingBody), left);
  sheet.rule(centre(left), (issuing.at(-1)?.width ?? 0) * 0.4);
  const number: TextBox = { ...left, size: SIZE.number };
  sheet.y += 6;
  const numberTop = sheet.y;
  sheet.text([{ text: numberLine(document.number) }], number);
  if (document.draft === true) sheet.text(bold(DRAFT), number);
  const leftEnd = sheet.y;

  sheet.y = top;
  sheet.text(bold(NATION), right);
  sheet.text(bold(MOTTO), { ...right, size: SIZE.motto });
  sheet.y += 2;
  sheet.rule(centre(right), sheet.measure(MOTTO, 'bold', SIZE.motto));
  sheet.y = Math.max(sheet.y + 6, numberTop);
  sheet.text([{ text: placeAndDate(document.place, document.date), italic: true }], {
    ...right,
    size: SIZE.date,
  });
  sheet.y = Math.max(sheet.y, leftEnd) + 16;
}

export function drawTitle(sheet: Sheet, documentKind: string, subjectLine: string): void {
  const box: TextBox = {
    x: sheet.left,
    width: sheet.width,
    size: SIZE.documentKind,
    align: 'center',
  };
  sheet.text(bold(documentKind), box);
  const subject = { ...box, x: box.x + 20, width: box.width - 40, size: SIZE.subjectLine };
  sheet.text(bold(subjectLine), subject);
  sheet.y += 3;
  const lastWidth = sheet.lines(bold(subjectLine), subject).at(-1)?.width ?? 0;
  sheet.rule(sheet.left + sheet.width / 2, Math.min(160, Math.max(70, lastWidth * 0.4)));
  sheet.y += 14;
}

const SIGNATURE_HEIGHT = mmToPoints(SIGNATURE_BOX_MM.height);

function drawSignature(sheet: Sheet, signature: Signature, column: TextBox): void {
  const box = { ...column, size: SIZE.signature };
  for (const title of signature.titles) sheet.text(bold(title), box);
  const top = sheet.y;
  sheet.text([{ text: SIGN_HERE, italic: true }], { ...column, size: SIZE.signHere });
  sheet.y = top + SIGNATURE_HEIGHT;
  if (signature.name !== '') sheet.text(bold(signature.name), box);
}

function drawRecipients(sheet: Sheet, recipients: readonly string[], column: TextBox): void {
  const box: TextBox = { ...column, align: 'left' };
  sheet.text([{ text: RECIPIENTS, bold: true, italic: true }], {
    ...box,
    size: SIZE.recipientsTitle,
  });
  for (const line of recipientLines(recipients))
    sheet.text([{ text: line }], { ...box, size: SIZE.recipients });
}

/** Signatures and recipients are kept together on one page. */
export function drawClosing(sheet: Sheet, document: OfficialDocument<unknown>): void {
  const { left, right } = columns(sheet);
  const { leftSignature, rightSignature, recipients } = document;
  const titles = Math.max(rightSignature.titles.length, leftSignature?.titles.length ?? 0);
  const signatures = (titles + 1) * sheet.lineHeight(SIZE.signature) + SIGNATURE_HEIGHT;
  const list =
    recipients.length * sheet.lineHeight(SIZE.recipients) + sheet.lineHeight(SIZE.recipientsTitle);
  sheet.y += 10;
  sheet.ensure(leftSignature === undefined ? Math.max(signatures, list) : signatures + list);
  const top = sheet.y;
  drawSignature(sheet, rightSignature, right);
  const bottom = sheet.y;
  sheet.y = top;
  if (leftSignature !== undefined) {
    drawSignature(sheet, leftSignature, left);
    sheet.y = bottom + 8;
  }
  drawRecipients(sheet, recipients, left);
  sheet.y = Math.max(sheet.y, bottom);
}
