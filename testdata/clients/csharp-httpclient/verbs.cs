// expect: DELETE https://api.example.test/v1/delete auth=basic
// expect: PUT https://api.example.test/v1/put text auth=basic
// expect: PATCH https://api.example.test/v1/patch text auth=basic
// expect: PUT https://api.example.test/v1/put-json json a=1 auth=basic
// expect: PATCH https://api.example.test/v1/patch-json json a=1 auth=basic
// expect: POST https://api.example.test/v1/send auth=basic
// expect: GET https://api.example.test/v1/bearer headers Authorization="Bearer *"

using System.Net.Http;

class Verbs
{
    void Basic(string id, string secret)
    {
        var client = new HttpClient(new HttpClientHandler());
        client.SetBasicAuthentication(id, secret);
        client.DefaultRequestHeaders.Accept.Clear();
        client.DeleteAsync("https://api.example.test/v1/delete");
        client.PutAsync("https://api.example.test/v1/put", new StringContent("some text"));
        client.PatchAsync("https://api.example.test/v1/patch", new StringContent("some text"));
        client.PutAsJsonAsync("https://api.example.test/v1/put-json", new { a = 1 });
        client.PatchAsJsonAsync("https://api.example.test/v1/patch-json", new { a = 1 });
        client.SendAsync(new HttpRequestMessage(HttpMethod.Post, "https://api.example.test/v1/send"));
    }

    void Bearer(string token)
    {
        var client = new HttpClient();
        client.SetBearerToken(token);
        client.GetAsync("https://api.example.test/v1/bearer");
    }
}
