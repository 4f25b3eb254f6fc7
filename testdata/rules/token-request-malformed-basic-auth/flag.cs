using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

public class Tokens
{
    private static readonly Dictionary<string, string> Fields = new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = "x" };

    // The encoder breaks lines.
    public void Wrapped(string id, string secret)
    {
        var http = new HttpClient();
        var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes(id + ":" + secret), Base64FormattingOptions.InsertLineBreaks);
        http.DefaultRequestHeaders.Add("Authorization", "Basic " + pair); // expect: token-request-malformed-basic-auth high
        http.PostAsync("https://api.getgo.com/oauth/v2/token", new FormUrlEncodedContent(Fields)).Wait();
    }

    // Another scheme.
    public void Bearer(string token)
    {
        var http = new HttpClient();
        http.DefaultRequestHeaders.Add("Authorization", "Bearer " + token); // expect: token-request-malformed-basic-auth high
        http.PostAsync("https://api.getgo.com/oauth/v2/token", new FormUrlEncodedContent(Fields)).Wait();
    }
}
