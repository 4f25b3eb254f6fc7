package com.acme;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

final class Settings {
    private static final ResourceBundle OAUTH = ResourceBundle.getBundle("oauth");

    private Settings() {
    }

    static String get(String name) {
        try {
            return OAUTH.getString(name);
        } catch (MissingResourceException e) {
            return null;
        }
    }
}
