### Spanish. The purpose of each message is in locales/en/script.ftl.

failed = La información no se puede mostrar aquí en este momento.
outdated = Esta copia puede estar desactualizada: no se ha podido cargar una versión más reciente.
expired = Esta copia está desactualizada. Pregunte a la entidad que la publica si la dirección sigue siendo correcta.
doubtful = La dirección que aparece abajo no se ha podido confirmar y puede ser incorrecta.
show = Mostrar la dirección de todos modos
