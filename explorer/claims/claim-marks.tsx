import type { ClaimFragment } from './claim.graphql.js';
import styles from './claims.module.css';
import { BasisMark, ModalityMark, RankMark } from './marks.js';

/** How sure and how real a claim is, and whether it is preferred. */
export function ClaimMarks({
  claim,
}: {
  readonly claim: Pick<ClaimFragment, 'basis' | 'modality' | 'rank'>;
}) {
  return (
    <p className={styles.marks}>
      <BasisMark basis={claim.basis} />
      <ModalityMark modality={claim.modality} />
      <RankMark rank={claim.rank} />
    </p>
  );
}
