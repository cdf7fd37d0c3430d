// The three equal choices: open, recorded, on their way.
import { Check, Minus, X } from 'lucide-react';
import { useState } from 'react';
import { ChoiceButton, ChoiceGroup, type Tone } from '../../ui';
import samples from './samples.vi.json';
import { Specimen } from './specimen';
import words from './words.vi.json';

const options = [
  { tone: 'a', icon: Check, label: samples.inFavour },
  { tone: 'b', icon: X, label: samples.against },
  { tone: 'c', icon: Minus, label: samples.abstain },
] as const;

function Recorded() {
  const [mine, setMine] = useState<Tone>('b');
  return (
    <ChoiceGroup label={samples.question}>
      {options.map((option) => (
        <ChoiceButton
          key={option.tone}
          {...option}
          state={option.tone === mine ? 'chosen' : 'outlined'}
          detail={option.tone === mine ? samples.mine : samples.change}
          onClick={() => setMine(option.tone)}
        />
      ))}
    </ChoiceGroup>
  );
}

export function Choices() {
  const [tapped, setTapped] = useState<Tone>();
  return (
    <Specimen caption={words.choices} span={12}>
      <ChoiceGroup label={samples.question}>
        {options.map((option) => (
          <ChoiceButton
            key={option.tone}
            {...option}
            state={tapped === option.tone ? 'chosen' : 'idle'}
            onClick={() => setTapped(option.tone)}
          />
        ))}
      </ChoiceGroup>
      <Recorded />
      <ChoiceGroup label={samples.question}>
        {options.map((option) => (
          <ChoiceButton
            key={option.tone}
            {...option}
            label={option.tone === 'a' ? samples.sending : option.label}
            detail={option.tone === 'a' ? option.label : undefined}
            state={option.tone === 'a' ? 'sending' : 'quiet'}
            onClick={() => setTapped(undefined)}
          />
        ))}
      </ChoiceGroup>
    </Specimen>
  );
}
