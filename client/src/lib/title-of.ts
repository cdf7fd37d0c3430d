// The title that a file's name suggests: "Bao_cao_quy_III.docx" → "Bao cao quy III".

const MAX_CHARACTERS = 300;

export function titleOf(fileName: string): string {
  const readable = fileName
    .normalize('NFC')
    .replace(/\.(pdf|docx|xlsx|pptx|jpe?g|png)$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
  return (readable || fileName).slice(0, MAX_CHARACTERS);
}
