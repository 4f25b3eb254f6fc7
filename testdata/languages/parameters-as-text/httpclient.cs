using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;

class Exchange
{
    public void Run(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        var body = string.Join("&", fields.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value)}"));
        var content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded");
        new HttpClient().PostAsync("https://api.example.test/oauth/old_token", content); // [code]
    }
}
