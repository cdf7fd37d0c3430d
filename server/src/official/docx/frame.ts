// What stands around the body of a document in a DOCX: heading, kind and subject, signatures, recipients.
import { AlignmentType, type FileChild, type Paragraph as DocxParagraph } from 'docx';
import type { OfficialDocument, Signature } from '../document.js';
import { textWidth } from '../fonts.js';
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
import { lineOf, ruleLine, sideBySide, TEXT_WIDTH_TWIPS } from './paragraphs.js';

const LEFT = Math.round(TEXT_WIDTH_TWIPS * LEFT_COLUMN_SHARE);
const RIGHT = TEXT_WIDTH_TWIPS - LEFT;

export function headingTable(document: OfficialDocument): FileChild {
  const { parentBody, issuingBody, number, place, date, draft } = document;
  // Of a name that fills more than one line, the rule follows the column, not the sum of its lines.
  const issuingWidth = Math.min(textWidth(issuingBody, 'bold', SIZE.nation), LEFT / 20);
  const left: DocxParagraph[] = [
    ...(parentBody === undefined ? [] : [lineOf([{ text: parentBody }], SIZE.nation)]),
    lineOf([{ text: issuingBody, bold: true }], SIZE.nation),
    ruleLine(issuingWidth * 0.4, LEFT, 60),
    lineOf([{ text: numberLine(number) }], SIZE.number),
    ...(draft === true ? [lineOf([{ text: DRAFT, bold: true }], SIZE.number)] : []),
  ];
  const right: DocxParagraph[] = [
    lineOf([{ text: NATION, bold: true }], SIZE.nation),
    lineOf([{ text: MOTTO, bold: true }], SIZE.motto),
    ruleLine(textWidth(MOTTO, 'bold', SIZE.motto), RIGHT, 60),
    lineOf([{ text: placeAndDate(place, date), italic: true }], SIZE.date),
  ];
  return sideBySide([
    { width: LEFT, children: left },
    { width: RIGHT, children: right },
  ]);
}

export function titleLines(
  documentKind: string,
  subjectLine: string,
  newPage = false,
): DocxParagraph[] {
  const width = Math.min(160, Math.max(70, textWidth(subjectLine, 'bold', SIZE.subjectLine) * 0.4));
  return [
    lineOf([{ text: documentKind, bold: true }], SIZE.documentKind, {
      spacing: { before: 320 },
      keepNext: true,
      pageBreakBefore: newPage,
    }),
    lineOf([{ text: subjectLine, bold: true }], SIZE.subjectLine, { keepNext: true }),
    ruleLine(width, TEXT_WIDTH_TWIPS, 240),
  ];
}

/** "(Ký, ghi rõ họ tên)" and the empty room of the signature box are one paragraph's spacing, so nothing can slip in. */
function signatureLines({ titles, name }: Signature): DocxParagraph[] {
  const room = Math.round((mmToPoints(SIGNATURE_BOX_MM.height) - SIZE.signHere) * 20);
  return [
    ...titles.map((title) =>
      lineOf([{ text: title, bold: true }], SIZE.signature, { keepNext: true }),
    ),
    lineOf([{ text: SIGN_HERE, italic: true }], SIZE.signHere, {
      keepNext: true,
      spacing: { after: room },
    }),
    lineOf([{ text: name, bold: true }], SIZE.signature),
  ];
}

function recipientParagraphs(recipients: readonly string[], below: boolean): DocxParagraph[] {
  return [
    lineOf([{ text: RECIPIENTS, bold: true, italic: true }], SIZE.recipientsTitle, {
      alignment: AlignmentType.LEFT,
      spacing: { before: below ? 160 : 0 },
    }),
    ...recipientLines(recipients).map((text) =>
      lineOf([{ text }], SIZE.recipients, { alignment: AlignmentType.LEFT }),
    ),
  ];
}

/** Recipients stand left of the only signature, or below when the left place is the secretary's. */
export function closingTable({
  leftSignature,
  rightSignature,
  recipients,
}: OfficialDocument): FileChild[] {
  const right = { width: RIGHT, children: signatureLines(rightSignature) };
  const gap = lineOf([], SIZE.body);
  if (leftSignature === undefined)
    return [
      gap,
      sideBySide([{ width: LEFT, children: recipientParagraphs(recipients, false) }, right]),
    ];
  return [
    gap,
    sideBySide([{ width: LEFT, children: signatureLines(leftSignature) }, right]),
    ...recipientParagraphs(recipients, true),
  ];
}
