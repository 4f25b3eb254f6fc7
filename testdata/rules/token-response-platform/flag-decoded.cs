using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Acme.Webinars
{
    // A model that the answer is decoded into.
    public class TokenAnswer
    {
        [JsonProperty("access_token")]
        public string AccessToken { get; set; }

        [JsonProperty("platform")]
        public string Where { get; set; } // expect: token-response-platform high
    }

    // Told by its fields alone.
    public class Credentials
    {
        public string access_token { get; set; }
        public string organizer_key { get; set; }
        public string platform { get; set; } // expect: token-response-platform medium
    }

    public class Login
    {
        private readonly HttpClient http = new HttpClient();

        private async Task<string> Obtain(string code, string basic)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "https://api.getgo.com/oauth/v2/token");
            request.Headers.Add("Authorization", "Basic " + basic);
            request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "authorization_code",
                ["code"] = code,
            });
            var response = await http.SendAsync(request);
            return await response.Content.ReadAsStringAsync();
        }

        public async Task<string> Typed(string code, string basic)
        {
            var answer = JsonConvert.DeserializeObject<TokenAnswer>(await Obtain(code, basic));
            return answer.Where; // expect: token-response-platform high
        }

        public async Task<string> Untyped(string code, string basic)
        {
            var answer = JObject.Parse(await Obtain(code, basic));
            return (string)answer["platform"]; // expect: token-response-platform high
        }
    }
}
