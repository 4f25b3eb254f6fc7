// expect: POST https://api.example.test/oauth/token json grant_type=authorization_code code=*

using System.Net.Http;
using System.Net.Http.Json;

class Exchange
{
    void Code(string code)
    {
        new HttpClient().PostAsync("https://api.example.test/oauth/token", JsonContent.Create(new { grant_type = "authorization_code", code }));
    }
}
