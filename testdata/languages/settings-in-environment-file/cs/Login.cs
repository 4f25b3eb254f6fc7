using System;
using System.Collections.Generic;
using System.Net.Http;
using DotNetEnv;

class Login
{
    public void Exchange(string code)
    {
        Env.Load();
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        new HttpClient().PostAsync(Environment.GetEnvironmentVariable("PORTAL_TOKEN_URL"), new FormUrlEncodedContent(fields)); // [code]
    }
}
