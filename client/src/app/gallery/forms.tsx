// Badges, chips and everything one types or ticks.
import {
  Check as CheckIcon,
  Circle,
  CircleDot,
  Clock,
  Lock,
  Mic,
  Minus,
  TriangleAlert,
  User,
  UserCheck,
  Vote,
  WifiOff,
  X,
} from 'lucide-react';
import { useState } from 'react';
import {
  Badge,
  Check,
  Chip,
  NumberField,
  Segmented,
  SelectField,
  Switch,
  TextAreaField,
  TextField,
} from '../../ui';
import samples from './samples.vi.json';
import { Specimen, Wrap } from './specimen';
import words from './words.vi.json';

function Badges() {
  const { badge } = samples;
  return (
    <>
      <Wrap>
        <Badge icon={CheckIcon} tone="ok">
          {badge.ready}
        </Badge>
        <Badge icon={UserCheck} tone="ok">
          {badge.present}
        </Badge>
        <Badge icon={CircleDot} tone="live">
          {badge.inSession}
        </Badge>
        <Badge icon={Mic} tone="live">
          {badge.speaking}
        </Badge>
      </Wrap>
      <Wrap>
        <Badge icon={Clock} tone="warn">
          {badge.waiting}
        </Badge>
        <Badge icon={TriangleAlert} tone="warn">
          {badge.missing}
        </Badge>
        <Badge icon={WifiOff} tone="lost">
          {badge.lost}
        </Badge>
      </Wrap>
      <Wrap>
        <Badge icon={Vote}>{badge.answered}</Badge>
        <Badge icon={Circle}>{badge.notAnswered}</Badge>
        <Badge icon={User}>{badge.excused}</Badge>
        <Badge icon={Lock}>{badge.closed}</Badge>
      </Wrap>
      <Wrap>
        <Badge icon={CheckIcon} tone="a">
          {samples.inFavour}
        </Badge>
        <Badge icon={X} tone="b">
          {samples.against}
        </Badge>
        <Badge icon={Minus} tone="c">
          {samples.abstain}
        </Badge>
      </Wrap>
    </>
  );
}

function Chips() {
  const [chosen, setChosen] = useState('all');
  return (
    <Wrap>
      {Object.entries(samples.chip).map(([key, label]) => (
        <Chip key={key} chosen={chosen === key} onClick={() => setChosen(key)}>
          {label}
        </Chip>
      ))}
    </Wrap>
  );
}

function Fields() {
  const { field } = samples;
  const [kind, setKind] = useState('0');
  const [notSecret, setNotSecret] = useState(true);
  const [follow, setFollow] = useState(true);
  return (
    <>
      <TextField label={field.reason} defaultValue={field.reasonValue} required />
      <TextField
        label={field.phone}
        defaultValue="0912 34"
        inputMode="tel"
        error={field.phoneError}
      />
      <SelectField label={field.kind} data={field.kinds} />
      <NumberField label={field.limit} defaultValue={7} min={1} max={30} hint={field.limitHint} />
      <TextAreaField label={field.text} />
      <Wrap>
        <Check checked={notSecret} onChange={setNotSecret}>
          {field.notSecret}
        </Check>
        <Switch checked={follow} onChange={setFollow}>
          {field.follow}
        </Switch>
      </Wrap>
      <Segmented
        label={field.kind}
        value={kind}
        onChange={setKind}
        options={field.kinds.map((label, index) => ({ value: String(index), label }))}
      />
    </>
  );
}

export function Forms() {
  return (
    <>
      <Specimen caption={words.states}>
        <Badges />
        <Chips />
      </Specimen>
      <Specimen caption={words.fields}>
        <Fields />
      </Specimen>
    </>
  );
}
