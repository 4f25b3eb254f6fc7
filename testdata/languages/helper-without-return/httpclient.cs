using System;
using System.Collections.Generic;
using System.Net.Http;

public class Exchange
{
    private static void Fail(string why)
    {
        throw new InvalidOperationException(why);
    }

    public HttpResponseMessage Run(string code, bool old)
    {
        var http = new HttpClient();
        if (old)
        {
            Fail("The old way is gone.");
            http.GetAsync("https://api.example.test/oauth/older?grant_type=authorization_code&code=" + code);
        }
        var fields = new Dictionary<string, string> { { "grant_type", "authorization_code" }, { "code", code } };
        return http.PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(fields)).Result; // [code]
    }
}
