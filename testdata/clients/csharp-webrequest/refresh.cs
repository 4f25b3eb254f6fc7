// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Content-Type=application/json

using System.Net;
using System.Text;
using System.Threading.Tasks;

class Refresh
{
    async Task Run(string token)
    {
        var request = WebRequest.CreateHttp("https://api.example.test/oauth/token");
        request.Method = "POST";
        request.ContentType = "application/json";
        var body = Encoding.UTF8.GetBytes("grant_type=refresh_token&refresh_token=" + token);
        var stream = await request.GetRequestStreamAsync();
        await stream.WriteAsync(body, 0, body.Length);
        await request.GetResponseAsync();
    }
}
