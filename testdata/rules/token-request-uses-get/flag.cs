using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

public class Tokens
{
    // Inline: a web request without a method is a GET.
    public WebResponse ByRequest(string token, string pair)
    {
        var request = WebRequest.Create("https://api.getgo.com/oauth/v2/token?grant_type=refresh_token&refresh_token=" + token);
        request.Headers.Add("Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
        return request.GetResponse(); // expect: token-request-uses-get high
    }

    // Through a helper of the project: the verb is what the call passes.
    public string ByHelper(string code, string pair)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        return Wire.Send(HttpMethod.Get, "https://api.getgo.com/oauth/v2/token", fields, pair); // expect: token-request-uses-get high
    }
}

internal static class Wire
{
    public static string Send(HttpMethod verb, string url, Dictionary<string, string> fields, string pair)
    {
        if (verb == HttpMethod.Get)
        {
            url += "?" + string.Join("&", fields.Select(f => f.Key + "=" + f.Value));
        }
        var request = new HttpRequestMessage(verb, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
        if (verb == HttpMethod.Post)
        {
            request.Content = new FormUrlEncodedContent(fields);
        }
        return new HttpClient().SendAsync(request).Result.Content.ReadAsStringAsync().Result;
    }
}
