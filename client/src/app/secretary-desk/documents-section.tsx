// Tài liệu: hand in, describe and remove documents.
import { DocumentList } from '../../features/documents';
import { DeskSection } from './desk-section';

export function DocumentsSection() {
  return (
    <DeskSection section="documents">
      <DocumentList />
    </DeskSection>
  );
}
