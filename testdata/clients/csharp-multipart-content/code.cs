// expect: POST https://api.example.test/oauth/token multipart code=*

using System.Net.Http;

class Exchange
{
    void Code(string code)
    {
        var body = new MultipartFormDataContent();
        body.Add(new StringContent(code), "code");
        new HttpClient().PostAsync("https://api.example.test/oauth/token", body);
    }
}
