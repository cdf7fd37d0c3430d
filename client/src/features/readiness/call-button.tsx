// Whom to ring: the number is asked of the server for this one person when it is wanted, and kept nowhere.
import { phoneSchema } from '@hop/shared/readiness/seen-people.js';
import { Phone, PhoneCall } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../lib/http';
import { refusalText, useCan, useScope } from '../../live';
import { Icon, IconButton, showToast } from '../../ui';
import styles from './readiness.module.css';

export function CallButton({ participantId, name }: { participantId: string; name: string }) {
  const { t } = useTranslation('readiness');
  const { meetingId } = useScope();
  const [phone, setPhone] = useState<string | null>(null);
  if (!useCan('readiness.readPhone') || meetingId === null) return null;
  const ask = async (): Promise<void> => {
    const path = `/api/meetings/${encodeURIComponent(meetingId)}/readiness/${participantId}/phone`;
    try {
      const answer = await request(phoneSchema, 'GET', path);
      setPhone(answer.phone);
      if (answer.phone === null) showToast({ tone: 'no', title: t('call.none', { name }) });
    } catch (error) {
      showToast({ tone: 'no', title: refusalText(error) });
    }
  };
  if (phone !== null)
    return (
      <a className={styles.phone} href={`tel:${phone}`} aria-label={t('call.to', { name, phone })}>
        <Icon of={PhoneCall} size="s" />
        {phone}
      </a>
    );
  return <IconButton icon={Phone} label={t('call.ask', { name })} onClick={() => void ask()} />;
}
