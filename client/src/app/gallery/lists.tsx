// Rows, the status line, and the lines that tell about the connection.
import { Check, CircleCheck, CircleDot, FileText, RefreshCw, WifiOff } from 'lucide-react';
import { useState } from 'react';
import { Banner, Button, Row, RowList, StatusBar } from '../../ui';
import samples from './samples.vi.json';
import { Specimen } from './specimen';
import words from './words.vi.json';

const connections = ['good', 'trying', 'lost'] as const;
const tones = { good: 'ok', trying: 'trying', lost: 'lost' } as const;

export function Lists() {
  const { status, banner } = samples;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Specimen caption={words.rows} span={5}>
        <RowList label={words.rows} framed>
          {samples.people.map((person, index) => (
            <Row
              key={person.name}
              leading={index + 1}
              person={person.name}
              title={person.title}
              detail={person.detail}
              chosen={index === 1}
              act={<Button>{person.act}</Button>}
            />
          ))}
          <Row
            icon={FileText}
            title={samples.report}
            detail={samples.reportDetail}
            chosen={open}
            onOpen={() => setOpen(!open)}
          />
        </RowList>
      </Specimen>
      <Specimen caption={words.connection} span={7}>
        {connections.map((connection) => (
          <StatusBar
            key={connection}
            back={{ label: status.back, onBack: () => setOpen(false) }}
            title={status.title}
            state={{ icon: CircleDot, label: samples.badge.inSession }}
            saved={{ icon: Check, label: status.saved }}
            connection={{ tone: tones[connection], label: status[connection] }}
            clock="10:48"
          />
        ))}
        <Banner icon={RefreshCw} tone="warn" title={banner.trying}>
          {banner.tryingMore}
        </Banner>
        <Banner
          icon={WifiOff}
          tone="lost"
          title={banner.lost}
          act={<Button>{banner.reconnect}</Button>}
        >
          {banner.lostMore}
        </Banner>
        <Banner icon={CircleCheck} tone="ok" title={banner.back}>
          {banner.backMore}
        </Banner>
      </Specimen>
    </>
  );
}
