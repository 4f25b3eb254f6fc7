using System;
using System.Collections.Generic;
using System.Net.Http;

public class Login
{
    private const string Back = "https://shop.example.org/back";

    public string Url(string id, string state) =>
        $"https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id={id}&state={state}&redirect_uri={Uri.EscapeDataString(Back)}";

    public void Exchange(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code, ["redirect_uri"] = Back };
        new HttpClient().PostAsync("https://api.getgo.com/oauth/v2/token", new FormUrlEncodedContent(fields));
    }
}
