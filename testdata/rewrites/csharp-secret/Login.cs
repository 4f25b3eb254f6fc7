using System;
using System.Net.Http;
using System.Threading.Tasks;

class Login
{
    static readonly string Key = Environment.GetEnvironmentVariable("MEETINGS_KEY");
    readonly HttpClient http = new HttpClient();

    public Task<string> Exchange(string code)
    {
        return http.GetStringAsync($"https://api.getgo.com/oauth/access_token?grant_type=authorization_code&code={code}&client_id={Key}");
    }
}
