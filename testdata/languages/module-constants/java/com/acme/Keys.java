package com.acme;

public final class Keys {
    public static final String CLIENT = Hosts.KEY;
}
