using System;
using Microsoft.Extensions.DependencyInjection;

public static class Startup
{
    public static void Add(IServiceCollection services)
    {
        services.AddTransient<ShopHandler>();
        services.AddHttpClient("portal", http => http.BaseAddress = new Uri("https://api.example.test"))
            .AddHttpMessageHandler<ShopHandler>();
        services.AddHttpClient("other");
    }
}
