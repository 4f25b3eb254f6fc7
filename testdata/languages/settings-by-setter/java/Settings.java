package com.acme;

public final class Settings {
    private static String host;
    private static String key;

    private Settings() {}

    public static void use(String host, String key) {
        Settings.host = host;
        Settings.key = key;
    }

    public static String host() {
        return host;
    }

    public static String key() {
        return key;
    }
}
