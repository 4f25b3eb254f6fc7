using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;

public class Api
{
    private static HttpResponseMessage Send(bool post, Dictionary<string, string> fields)
    {
        var url = "https://api.example.test/oauth/old_token";
        var http = new HttpClient();
        if (!post)
        {
            url += "?" + string.Join("&", from f in fields select f.Key + "=" + Uri.EscapeDataString(f.Value));
            return http.GetAsync(url).Result;
        }
        return http.PostAsync(url, new FormUrlEncodedContent(fields)).GetAwaiter().GetResult();
    }

    public void Login(string user)
    {
        Send(false, new Dictionary<string, string> { { "grant_type", "password" }, { "user_id", user } }); // [get]
    }

    public void Refresh(string old)
    {
        Send(post: true, fields: new Dictionary<string, string> { { "grant_type", "refresh_token" }, { "refresh_token", old } }); // [post]
    }
}
