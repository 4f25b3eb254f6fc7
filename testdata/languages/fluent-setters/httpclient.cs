using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

namespace Shop.Http
{
    public abstract class HttpCall
    {
        protected string url;
        protected HttpMethod verb = HttpMethod.Post;
        protected Dictionary<string, string> fields = new Dictionary<string, string>();

        public HttpCall SetUrl(string value)
        {
            url = value;
            return this;
        }

        public HttpCall SetVerb(HttpMethod value)
        {
            verb = value;
            return this;
        }

        public HttpCall SetFields(Dictionary<string, string> values)
        {
            this.fields = values;
            return this;
        }

        public async Task<string> SendAsync()
        {
            var target = url;
            HttpContent body = null;
            if (verb == HttpMethod.Get)
                target += "?" + await new FormUrlEncodedContent(fields).ReadAsStringAsync();
            else
                body = new FormUrlEncodedContent(fields);
            using (var client = new HttpClient())
            using (var request = new HttpRequestMessage(verb, target) { Content = body })
            {
                var response = await client.SendAsync(request);
                return await response.Content.ReadAsStringAsync();
            }
        }
    }

    public class DirectLogin : HttpCall
    {
        public Task<string> Login(string name, string password, string clientId)
        {
            return SetUrl("https://api.example.test/oauth/old_token")
                .SetVerb(HttpMethod.Get)
                .SetFields(new Dictionary<string, string>
                {
                    { "grant_type", "password" },
                    { "user_id", name },
                    { "password", password },
                    { "client_id", clientId },
                })
                .SendAsync(); // [login]
        }
    }
}
