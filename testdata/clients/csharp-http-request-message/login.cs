// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* headers Accept=application/json X-Shop=7 Authorization="Basic base64(*:)"

using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;

class Directory
{
    async Task<HttpResponseMessage> Login(HttpClient unused, string user, string key)
    {
        var request = new HttpRequestMessage
        {
            Method = HttpMethod.Get,
            RequestUri = new Uri("https://api.example.test/oauth/old_token?grant_type=password&user_id=" + user),
            Headers = { { "Accept", "application/json" } },
        };
        request.Headers.Add("X-Shop", "7");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(key + ":")));
        return await new HttpClient().SendAsync(request);
    }
}
