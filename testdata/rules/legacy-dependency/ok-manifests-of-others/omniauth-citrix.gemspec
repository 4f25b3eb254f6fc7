Gem::Specification.new do |gem|
  gem.name = 'omniauth-citrix'
  gem.summary = 'Instead of omniauth-citrix 0.1'
  gem.add_dependency 'omniauth-oauth2', '~> 1.8'
end
