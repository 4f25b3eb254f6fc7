using System;
using Microsoft.Extensions.DependencyInjection;

namespace Shop
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            services.AddHttpClient("files", client => client.BaseAddress = new Uri("https://files.example.test"));
            services.AddHttpClient("shop", client =>
            {
                client.BaseAddress = new Uri("https://api.example.test/");
                client.DefaultRequestHeaders.Add("X-App", "shop");
            });
        }
    }
}
