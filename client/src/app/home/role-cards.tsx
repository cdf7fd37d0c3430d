// Six doors into the demo meeting. Real links with a slot each, so that a role can also be opened in a tab beside others.
import { ArrowRight, ClipboardList, IdCard, MapPin, Tv, User, UserStar } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { demoRoles, useDemo, type DemoRole } from '../../features/demo';
import { Icon, type LucideIcon } from '../../ui';
import { enterPath } from '../enter-role/enter-path';
import styles from './role-cards.module.css';

const icons: Readonly<Record<DemoRole, LucideIcon>> = {
  chair: UserStar,
  secretary: ClipboardList,
  delegate: User,
  guest: IdCard,
  siteOperator: MapPin,
  display: Tv,
};

export function RoleCards() {
  const { t } = useTranslation('home');
  const names = new Map(useDemo()?.roles.map(({ role, name }) => [role, name]));
  return (
    <nav className={styles.roles} aria-label={t('roles')}>
      {demoRoles.map((role) => (
        <a key={role} className={styles.role} href={enterPath(role)}>
          <span className={styles.icon}>
            <Icon of={icons[role]} />
          </span>
          <span className={styles.name}>
            <small>{t(role === 'display' ? 'openOn' : 'enterAs')}</small>
            <b>{t(`role.${role}`)}</b>
          </span>
          <Icon of={ArrowRight} className={styles.arrow} />
          <span className={styles.words}>
            {t(`can.${role}`)}
            {names.has(role) && <span className={styles.person}>{names.get(role)}</span>}
          </span>
        </a>
      ))}
    </nav>
  );
}
