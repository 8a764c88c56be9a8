import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { type ReactNode, useMemo, useState } from 'react';

import { useWords } from '../../language/words.js';
import { findInSchema } from './find-in-schema.js';
import styles from './graphql.module.css';
import { words } from './words.js';

interface DocsProps {
  readonly schema: GraphQLSchema | undefined;
  /** The type that is explained; the root where none is. */
  readonly shown: string | undefined;
  readonly onShow: (type: string | undefined) => void;
}

/** What the schema says of its types and fields, in their own words. */
export function SchemaDocs({ schema, shown, onShow }: DocsProps) {
  const texts = useWords(words);
  const [sought, setSought] = useState('');
  const found = useMemo(
    () => (schema === undefined ? undefined : findInSchema(schema, sought)),
    [schema, sought],
  );
  if (schema === undefined || found === undefined) {
    return (
      <section className={styles.docs}>
        <h2>{texts.docs}</h2>
        <p role="status">{texts.docsLoading}</p>
      </section>
    );
  }
  const type = (shown === undefined ? undefined : schema.getType(shown)) ?? schema.getQueryType();
  const show = (name: string): void => {
    setSought('');
    onShow(name);
  };
  return (
    <section className={styles.docs} lang="en" data-docs>
      <h2>{texts.docs}</h2>
      <input
        type="search"
        className="field"
        aria-label={texts.find}
        placeholder={texts.find}
        value={sought}
        onChange={({ target }) => setSought(target.value)}
      />
      {sought.trim() === '' ? null : (
        <>
          <p className="quiet" role="status">
            {texts.found(found.shown.length, found.count)}
          </p>
          <ul>
            {found.shown.map(({ type: of, field }) => (
              <li key={`${of} ${field ?? ''}`}>
                <TypeButton name={of} onShow={show} />
                {field === undefined ? null : `.${field}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {type && sought.trim() === '' ? <TypeDocs type={type} onShow={show} /> : null}
      {shown !== undefined && sought.trim() === '' ? (
        <p>
          <button type="button" className={styles.type} onClick={() => onShow(undefined)}>
            {texts.start}
          </button>
        </p>
      ) : null}
    </section>
  );
}

interface Showing {
  readonly onShow: (type: string) => void;
}

function TypeDocs({ type, onShow }: { readonly type: GraphQLNamedType } & Showing) {
  const texts = useWords(words);
  return (
    <>
      <h3>
        <code>{type.name}</code>
      </h3>
      <Description of={type} />
      {isObjectType(type) && type.getInterfaces().length > 0 ? (
        <Types title={texts.implements} types={type.getInterfaces()} onShow={onShow} />
      ) : null}
      {isUnionType(type) ? <Types title={texts.members} types={type.getTypes()} onShow={onShow} /> : null}
      {isEnumType(type) ? (
        <dl>
          {type.getValues().map((value) => (
            <Entry key={value.name} term={value.name} of={value} />
          ))}
        </dl>
      ) : null}
      {isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? (
        <dl>
          {Object.values(
            type.getFields() as Record<string, GraphQLField<unknown, unknown> | GraphQLInputField>,
          ).map((field) => (
            <Entry
              key={field.name}
              term={
                <>
                  {field.name}
                  {'args' in field && field.args.length > 0 ? (
                    <Arguments args={field.args} onShow={onShow} />
                  ) : null}
                  : <TypeName type={field.type} onShow={onShow} />
                </>
              }
              of={field}
            />
          ))}
        </dl>
      ) : null}
    </>
  );
}

function Entry({
  term,
  of,
}: {
  readonly term: ReactNode;
  readonly of: { readonly description?: string | null | undefined };
}) {
  return (
    <div>
      <dt>
        <code>{term}</code>
      </dt>
      <dd>
        <Description of={of} />
      </dd>
    </div>
  );
}

function Arguments({ args, onShow }: { readonly args: readonly GraphQLArgument[] } & Showing) {
  return (
    <>
      (
      {args.map((argument, at) => (
        <span key={argument.name} title={argument.description ?? undefined}>
          {at === 0 ? '' : ', '}
          {argument.name}: <TypeName type={argument.type} onShow={onShow} />
        </span>
      ))}
      )
    </>
  );
}

function Types({
  title,
  types,
  onShow,
}: { readonly title: string; readonly types: readonly GraphQLNamedType[] } & Showing) {
  return (
    <p>
      {title}{' '}
      {types.map((type, at) => (
        <span key={type.name}>
          {at === 0 ? '' : ', '}
          <TypeButton name={type.name} onShow={onShow} />
        </span>
      ))}
    </p>
  );
}

function Description({
  of: { description },
}: {
  readonly of: { readonly description?: string | null | undefined };
}) {
  return description ? <p>{description}</p> : null;
}

/** A type as GraphQL writes it, such as `[ID!]!`, its name leading to what it is. */
function TypeName({ type, onShow }: { readonly type: GraphQLType } & Showing) {
  const { name } = getNamedType(type);
  const [before = '', after = ''] = String(type).split(name);
  return (
    <>
      {before}
      <TypeButton name={name} onShow={onShow} />
      {after}
    </>
  );
}

function TypeButton({ name, onShow }: { readonly name: string } & Showing) {
  return (
    <button type="button" className={styles.type} onClick={() => onShow(name)}>
      {name}
    </button>
  );
}
