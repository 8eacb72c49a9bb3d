/*
Mperrno.
*/
package main
