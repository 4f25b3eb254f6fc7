window.Shop = window.Shop || {};

window.Shop.config = {
  host: 'https://api.example.test',
  key: 'k-1'
};
