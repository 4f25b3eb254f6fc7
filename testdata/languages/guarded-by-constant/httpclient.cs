using System.Collections.Generic;
using System.Net.Http;

public class Exchange
{
    private const int Version = 2;

    public HttpResponseMessage Run(string code)
    {
        var http = new HttpClient();
        if (Version < 2)
        {
            return http.GetAsync("https://api.example.test/oauth/older?grant_type=authorization_code&code=" + code).Result;
        }
        var fields = new Dictionary<string, string> { { "grant_type", "authorization_code" }, { "code", code } };
        return http.PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(fields)).Result; // [code]
    }
}
