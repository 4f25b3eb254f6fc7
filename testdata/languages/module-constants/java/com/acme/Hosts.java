package com.acme;

public final class Hosts {
    public static final String API = "https://api.example.test";
    static final String KEY = "k-1";
}
