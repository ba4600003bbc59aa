// Jest's own Node environment on a plain global object (Node 22.8 and later). The one it makes answers every look-up of `Math` or `Map` through an interceptor: tests that train or score took two to five times as long.
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    const createContext = vm.createContext;
    vm.createContext = () => createContext(vm.constants?.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }
};
