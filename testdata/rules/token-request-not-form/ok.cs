using System.Collections.Generic;
using System.Net.Http;
using System.Text;

public class Tokens
{
    private readonly HttpClient http = new HttpClient();

    public void Form(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        http.DefaultRequestHeaders.Add("Accept", "application/json");
        http.PostAsync("https://api.getgo.com/oauth/v2/token", new FormUrlEncodedContent(fields));
    }

    public void Text(string code)
    {
        var body = "grant_type=authorization_code&code=" + code;
        http.PostAsync("https://api.getgo.com/oauth/v2/token", new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded"));
    }
}
