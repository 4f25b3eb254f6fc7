package com.acme.portal;

import java.util.ResourceBundle;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.PostMethod;

public class Renew {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("oauth");

    public String run(String token) throws Exception {
        PostMethod post = new PostMethod(BUNDLE.getString("portal.host") + BUNDLE.getString("portal.token.path"));
        post.addParameter("grant_type", "refresh_token");
        post.addParameter("refresh_token", token);
        try {
            new HttpClient().executeMethod(post); // [refresh]
            return post.getResponseBodyAsString();
        } finally {
            post.releaseConnection();
        }
    }
}
