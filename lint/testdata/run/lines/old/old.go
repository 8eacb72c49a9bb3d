package old

const TimedOut = 5
