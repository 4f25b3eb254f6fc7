using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using RestSharp;
using RestSharp.Authenticators;

public class Tokens
{
    public void Header(string code, string id, string secret)
    {
        var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{id}:{secret}")));
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        http.PostAsync("https://api.getgo.com/oauth/v2/token", new FormUrlEncodedContent(fields));
    }

    public void Authenticator(string code, string id, string secret)
    {
        var client = new RestClient("https://api.getgo.com") { Authenticator = new HttpBasicAuthenticator(id, secret) };
        client.Execute(new RestRequest("oauth/v2/token", Method.POST).AddParameter("grant_type", "authorization_code").AddParameter("code", code));
    }
}
