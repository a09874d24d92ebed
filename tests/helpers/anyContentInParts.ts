import * as fc from 'fast-check';
import type { JourneyContent } from '../../shared/journey/content.ts';
import { anyContent } from './anyContent.ts';

/** For property tests: any valid journey, of which some stages are parts of the stage before them. */
export const anyContentInParts: fc.Arbitrary<JourneyContent> = fc
  .tuple(anyContent, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
  .map(([content, arePart]) => {
    let whole: string | null = null;
    const stages = content.stages.map((stage, index) => {
      if (whole !== null && arePart[index] === true) return { ...stage, parent: whole };
      whole = stage.id;
      return stage;
    });
    return { ...content, stages };
  });
