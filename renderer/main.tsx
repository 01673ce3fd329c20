document.querySelector('#root')?.replaceChildren('Selvedge')
void Reflect.get(window, 'shell').connect()
