package com.acme.fleet;

/**
 * A port of a switch, as ACME's inventory lists it.
 *
 * @param number counts from 0 on each switch; at most 255
 * @param mac six bytes in hexadecimal digits
 * @param network the GUID of the network behind it
 */
public record Port(int number, String mac, String network) {}
