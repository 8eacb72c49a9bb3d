// What the pieces in the documents call of wx and of tt, for node. A test puts a piece
// behind it and runs both with the address of its service as an argument.
const service = process.argv[2]
const listeners = {}

const { setTimeout: later } = globalThis
const setTimeout = (f, ms) => later(f, ms / 100)

const client = {
  request({ url, method = 'GET', data, success = () => {}, fail = () => {} }) {
    const to = new URL(url.replace('https://example.com', service))
    const options = { method }
    if (method === 'GET') {
      to.search = new URLSearchParams(data)
    } else {
      options.headers = { 'content-type': 'application/json' }
      options.body = JSON.stringify(data)
    }
    fetch(to, options)
      .then(async response => success({ data: await response.text(), statusCode: response.status }))
      .catch(() => fail({ errMsg: 'request:fail' }))
  },
  showToast({ title }) {
    console.log(title)
  },
  onAppHide(listener) {
    listeners.hide = listener
  },
  onError(listener) {
    listeners.error = listener
  },
  onUnhandledRejection(listener) {
    process.on('unhandledRejection', (reason, promise) => listener({ reason, promise }))
  },
  startHCE({ fail }) {
    fail({ errMsg: 'startHCE:fail system NFC switch not opened', errCode: 13001, errno: 1504003 })
  },
}
globalThis.wx = globalThis.tt = client
globalThis.getCurrentPages = () => [{ route: 'pages/index/index' }, { route: 'pages/door/door' }]
