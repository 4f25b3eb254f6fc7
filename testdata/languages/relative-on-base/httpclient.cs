using System;
using System.Collections.Generic;
using System.Net.Http;

public class Tokens
{
    public void Refresh(string old)
    {
        var http = new HttpClient();
        http.BaseAddress = new Uri("https://api.example.test/v1/");
        var fields = new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = old };
        http.PostAsync("/oauth/old_token", new FormUrlEncodedContent(fields)); // [rooted]
    }

    public void Code(string code)
    {
        var http = new HttpClient { BaseAddress = new Uri("https://api.example.test/oauth/") };
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        http.PostAsync("old_token", new FormUrlEncodedContent(fields)); // [relative]
    }
}
