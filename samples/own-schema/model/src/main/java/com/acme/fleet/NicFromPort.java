package com.acme.fleet;

/**
 * Plugs a network adapter into a port. A member that {@code Nic} gets is a compile error here until it is decided on.
 */
public final class NicFromPort extends NicMapper<Port> {

    @Override
    protected Integer slot(Port port) {
        return port.number();
    }

    @Override
    protected String mac(Port port) {
        return port.mac();
    }

    @Override
    protected String network(Port port) {
        return port.network();
    }
}
