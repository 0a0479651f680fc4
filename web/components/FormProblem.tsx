/** Why a form wasn't taken, above its fields, read out at once. */
import { Alert } from '@mantine/core';
import { AlertIcon } from '../icons.tsx';
import classes from './FormProblem.module.css';

export function FormProblem({ message }: { readonly message: string | null }) {
  return (
    <div role="alert" className={classes.place}>
      {message !== null && (
        <Alert color="red" radius="md" icon={<AlertIcon />} p="sm">
          {message}
        </Alert>
      )}
    </div>
  );
}
